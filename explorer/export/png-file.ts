import { svgText } from './svg-file.ts';

/** Pixels of the file for each pixel of the drawing: 300 dots an inch where a page shows 96. */
const SCALE = 3;
const PERSIAN = /\p{Script=Arabic}/u;
const WEB_FONT = 'Vazirmatn';

/** A drawing as PNG, on white, with the font of its Persian inside. Rejects when the browser cannot draw it. */
export async function pngOf(file: SVGSVGElement): Promise<Blob> {
  const copy = file.cloneNode(true) as SVGSVGElement;
  if (PERSIAN.test(copy.textContent ?? '')) copy.prepend(await fontStyle());
  const url = URL.createObjectURL(new Blob([svgText(copy)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(file.width.baseVal.value * SCALE);
    canvas.height = Math.round(file.height.baseVal.value * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Nothing was drawn.'))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * The page's Persian font as a rule with the font inside. An image may load nothing, and would fall back to a font of
 * the system.
 */
async function fontStyle(): Promise<SVGStyleElement> {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  const source = fontAddress();
  if (source === null) return style;
  const font = await (await fetch(source)).blob();
  style.textContent = `@font-face{font-family:${WEB_FONT};font-weight:100 900;src:url(${await dataUrl(font)})}`;
  return style;
}

/** Where the style sheet has the font from; null when it has none of that name. */
function fontAddress(): string | null {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const isIt = rule.style.getPropertyValue('font-family').includes(WEB_FONT);
      const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (isIt && address) return new URL(address, sheet.href ?? document.baseURI).href;
    }
  }
  return null;
}

function dataUrl(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
