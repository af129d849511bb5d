/* global document, window, AdaptiveCards */
// Runs in the page: draws one card with Microsoft's renderer and says what there is to say about it.

/** Draws a card; `markdown` are the texts that the renderer took for Markdown. */
window.drawCard = (json, hostConfig) => {
  const markdown = [];
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    markdown.push(text);
    const shown = document.createElement('span');
    shown.textContent = text;
    result.outputHtml = shown.innerHTML;
    result.didProcess = true;
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  // The package keeps one global expression for all languages, which then misses every second one.
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.parse(json, context);
  const place = document.getElementById('card');
  place.replaceChildren(card.render());
  const warnings = [];
  for (let i = 0; i < context.eventCount; i++) warnings.push(context.getEventAt(i).message);
  warnings.push(...card.validateProperties().validationEvents.map(({ message }) => message));
  return { warnings, markdown };
};

/** Texts that don't fit where they stand, and elements that stick out of the card. */
window.cutTexts = () => {
  const place = document.getElementById('card');
  const edge = place.getBoundingClientRect().right + 1;
  const cut = [];
  for (const element of place.querySelectorAll('*')) {
    const { width, height, right } = element.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const name = `${element.tagName.toLowerCase()} "${(element.innerText ?? '').slice(0, 60)}"`;
    if (right > edge) cut.push(`${name} sticks out`);
    if (leavesItsPlace(element)) cut.push(`${name} runs into what stands beside it`);
    if (isField(element)) {
      for (const text of textsOf(element)) {
        if (widthOf(text, element) > roomIn(element) + 1) cut.push(`${name} cuts "${text}"`);
      }
    } else if (clips(element) && element.scrollWidth > element.clientWidth + 1) {
      cut.push(`${name} is wider than its place`);
    } else if (clips(element) && element.scrollHeight > element.clientHeight + 1) {
      cut.push(`${name} is higher than its place`);
    }
  }
  return cut;
};

const isField = ({ tagName }) => ['INPUT', 'SELECT', 'TEXTAREA'].includes(tagName);

/** Whether it holds a text itself, or hides what does not fit. Wrappers have margins of their own. */
function clips(element) {
  const holdsText = [...element.childNodes].some(
    ({ nodeType, data }) => nodeType === 3 && data.trim() !== '',
  );
  const hides = window.getComputedStyle(element).overflow !== 'visible';
  return element.clientWidth > 0 && (holdsText || hides);
}

/** A run of text in a line has no width of its own: what it may not leave is the column it stands in. */
function leavesItsPlace(element) {
  if (element.tagName !== 'SPAN' || element.innerText.trim() === '') return false;
  const column = element.parentElement.getBoundingClientRect();
  return element.getBoundingClientRect().right > column.right + 1;
}

function textsOf(element) {
  if (element.tagName === 'SELECT') return [...element.options].map(({ text }) => text);
  if (element.tagName === 'TEXTAREA' || element.type !== 'text') return [];
  return [element.placeholder];
}

function widthOf(text, element) {
  const pen = document.createElement('canvas').getContext('2d');
  const { fontWeight, fontSize, fontFamily } = window.getComputedStyle(element);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText(text).width;
}

/** What is left for a text beside the padding, and beside a list's arrow. */
function roomIn(element) {
  const { paddingLeft, paddingRight } = window.getComputedStyle(element);
  const arrow = element.tagName === 'SELECT' ? 20 : 0;
  return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
}
