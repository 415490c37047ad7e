// Brings a visitor who followed a finding to the element that it speaks of: scrolls to it, outlines it for a moment,
// and stays with it while what stands above still grows – until the visitor takes over. The element is found by the
// class that Streamlit makes of its key.

const PATIENCE = 30000 // milliseconds: charts of a large network come late
const SETTLED = 8000 // milliseconds for which what is above it may still grow
const SHOWN = 4000 // milliseconds for which it is outlined
const TAKEN_OVER = ["wheel", "touchmove", "keydown", "pointerdown"]

export default function ({ data }) {
  if (!data.element || window.verkostoArrived === data.visit) return
  window.verkostoArrived = data.visit
  const start = performance.now()
  let found = null
  let over = false
  const end = () => {
    over = true
    TAKEN_OVER.forEach((kind) => removeEventListener(kind, end, true))
  }
  TAKEN_OVER.forEach((kind) => addEventListener(kind, end, { capture: true, passive: true }))

  function outline(element, shown) {
    element.style.outline = shown ? "2px solid #1C35BA" : ""
    element.style.outlineOffset = shown ? "6px" : ""
    element.style.borderRadius = shown ? "6px" : ""
  }

  function look() {
    const now = performance.now()
    const element = document.querySelector(`.st-key-${CSS.escape(data.element)}`)
    if (element && element.getBoundingClientRect().height > 0) {
      found ??= now
      element.dataset.arrived = data.visit
      element.style.scrollMarginTop = "5rem"
      if (!over) element.scrollIntoView({ block: "start", behavior: "instant" })
      outline(element, now - found < SHOWN)
    }
    const late = found === null ? now - start > PATIENCE : now - found > SETTLED
    if (late || (over && found !== null && now - found > SHOWN)) end()
    else setTimeout(look, 250)
  }
  look()
}
