from verkosto.ui.groups_parts import Looking, attribute_choice
from verkosto.ui.groups_view import show_groups
from verkosto.ui.session import current_texts
from verkosto.ui.tie_page import analysis_of_ties, tie_choices

texts = current_texts()
analysis = analysis_of_ties("groups")
if analysis is not None:
    with tie_choices("groups", analysis) as look:
        attribute = attribute_choice(analysis, look.relation, look.view, texts)
    show_groups(Looking(analysis, look.relation, look.view, attribute, texts))
