/**
 * One hue from light to dark by class of persons, another hue than values and interval widths have on their maps, so
 * that nobody takes a count for a score. Each stands out from the pale ground (contrast at least 3 from the second on;
 * every square has an outline).
 */
export const personsShades: readonly string[] = ['#bfe3d3', '#5fae93', '#25806a', '#0b4a40'];
