/** Pieces of a picture that stands alone as a file. */
const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** An element of a picture; its text is only ever text. */
export const svgElement = (name: string, attributes: Attributes, text?: string): SVGElement => {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
};
