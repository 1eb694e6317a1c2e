-- The licence of outlines often asks for a source line on every map. Older sets have none: nothing is lost.

ALTER TABLE area_sets ADD COLUMN attribution TEXT;
