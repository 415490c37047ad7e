// The list of answers, each as it was written: as text, never as HTML. Places arrive in characters as Python counts
// them (code points); JavaScript counts otherwise where there is an emoji.

const STYLE = `
  ul { list-style: none; margin: 0; padding: 0; max-width: 46rem; }
  li {
    margin: 0; padding: 0.7rem 0.9rem; border-block-end: 1px solid var(--st-border-color, #8886);
    font-family: var(--st-font, sans-serif); font-size: 1rem; line-height: 1.55; color: var(--st-text-color, inherit);
    text-align: start; unicode-bidi: isolate; white-space: pre-wrap; overflow-wrap: anywhere;
  }
  li:first-child { border-block-start: 1px solid var(--st-border-color, #8886); }
  mark {
    color: inherit; border-radius: 2px; padding-block: 0.1em; font-weight: 600;
    background: color-mix(in srgb, var(--st-primary-color, #1C35BA) 16%, transparent);
    box-shadow: inset 0 -2px var(--st-primary-color, #1C35BA);
  }
  @media (max-width: 640px) { li { padding-inline: 0.2rem; } }
  @media print { li { break-inside: avoid; } mark { background: none; } }
`

function marked(text) {
  const mark = document.createElement("mark")
  mark.textContent = text
  return mark
}

function pieces(text, spans) {
  if (!spans.length) return [text]
  const characters = Array.from(text)
  const found = []
  let at = 0
  for (const [start, end] of spans) {
    found.push(characters.slice(at, start).join(""), marked(characters.slice(start, end).join("")))
    at = end
  }
  found.push(characters.slice(at).join(""))
  return found
}

function entry([text, spans, language]) {
  const item = document.createElement("li")
  item.dir = "auto"
  item.lang = language
  item.append(...pieces(text, spans))
  return item
}

export default function ({ data, parentElement }) {
  const list = document.createElement("ul")
  list.setAttribute("role", "list")
  list.setAttribute("aria-label", data.label)
  list.append(...data.answers.map(entry))
  const style = document.createElement("style")
  style.textContent = STYLE
  parentElement.replaceChildren(style, list)
}
