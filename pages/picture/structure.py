from verkosto.ui.session import current_texts
from verkosto.ui.structure_tables import show_actor_table, show_figure_table
from verkosto.ui.structure_view import (
    figures_of,
    show_cards,
    show_charts,
    show_questions,
    show_ranking,
    show_readings,
    show_withheld,
    studies_of,
)
from verkosto.ui.studies import await_studies
from verkosto.ui.tie_page import analysis_of_ties, tie_choices

texts = current_texts()
analysis = analysis_of_ties("structure")
if analysis is not None:
    with tie_choices("structure", analysis) as look:
        relation, view = look.relation, look.view
    await_studies(analysis, studies_of(analysis, relation, view))
    figures = figures_of(analysis, relation, view)
    show_readings(figures, texts)
    show_cards(analysis, relation, view, figures, texts)
    show_charts(analysis, relation, view, figures, texts)
    show_ranking(analysis, relation, view, texts)
    show_actor_table(analysis, relation, view, texts)
    show_withheld(analysis, relation, view, texts)
    show_figure_table(figures, texts)
    show_questions(texts)
