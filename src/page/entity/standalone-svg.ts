/** What the style sheet gives a drawing, and a file of its own would lose. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
];

/** The text of a drawing that opens alone: its styles stand in it, and its links are whole addresses. */
export const standaloneSvg = (drawing: SVGSVGElement): string => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [...drawing.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    const source = shown[index];
    if (!source) return;
    const style = getComputedStyle(source);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    const address = element.getAttribute('href');
    if (address) element.setAttribute('href', new URL(address, location.href).href);
  });
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
};
