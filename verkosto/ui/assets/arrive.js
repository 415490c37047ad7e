// Brings a visitor who followed a finding to the element that it speaks of: scrolls to it and outlines it for a
// moment. The element is found by the class that Streamlit makes of its key.

const PATIENCE = 12000 // milliseconds: charts of a large network may come late
const SETTLED = 1500 // milliseconds for which what is above it may still grow

export default function ({ data }) {
  if (!data.element || window.verkostoArrived === data.visit) return
  window.verkostoArrived = data.visit
  const start = performance.now()
  let found = null
  function look(now) {
    const element = document.querySelector(`.st-key-${CSS.escape(data.element)}`)
    if (element && element.getBoundingClientRect().height > 0) {
      found ??= now
      element.scrollIntoView({ block: "start", behavior: "instant" })
      element.style.scrollMarginTop = "5rem"
      element.style.outline = "2px solid #1C35BA"
      element.style.outlineOffset = "6px"
      element.style.borderRadius = "6px"
    }
    const stop = found === null ? now - start > PATIENCE : now - found > SETTLED
    if (!stop) setTimeout(() => look(performance.now()), 250)
    else if (element) setTimeout(() => (element.style.outline = ""), 2500)
  }
  look(start)
}
