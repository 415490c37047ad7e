from verkosto.ui.bridging_parts import Bridging
from verkosto.ui.bridging_view import show_bridges
from verkosto.ui.groups_parts import attribute_choice
from verkosto.ui.session import current_texts
from verkosto.ui.tie_page import analysis_of_ties, tie_choices

texts = current_texts()
analysis = analysis_of_ties("bridges")
if analysis is not None:
    with tie_choices("bridges", analysis) as look:
        attribute = attribute_choice(analysis, look.relation, look.view, texts, "hole_attribute")
    show_bridges(Bridging(analysis, look.relation, look.view, attribute, texts))
