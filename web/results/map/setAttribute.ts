/** Sets what is not so already: an attribute written anew is looked at anew, by styles and by screen readers. */
export function setAttribute(element: Element | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
