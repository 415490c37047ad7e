from verkosto.ui.bridging_parts import Bridging, hole_attribute
from verkosto.ui.bridging_view import show_bridges
from verkosto.ui.session import current_texts
from verkosto.ui.tie_page import analysis_of_ties, tie_choices

texts = current_texts()
analysis = analysis_of_ties("bridges")
if analysis is not None:
    with tie_choices("bridges", analysis) as look:
        attribute = hole_attribute(analysis, look.relation, look.view, texts)
    show_bridges(Bridging(analysis, look.relation, look.view, attribute, texts))
