"""The families of rules, in the order in which they look."""

from __future__ import annotations

from typing import Final

from verkosto.guidance.facts.borders import borders_facts, borders_wanted
from verkosto.guidance.facts.centre import centre_facts, centre_wanted
from verkosto.guidance.facts.change import change_facts, change_wanted
from verkosto.guidance.facts.edge import edge_facts, edge_wanted
from verkosto.guidance.facts.perception import perception_facts, perception_wanted
from verkosto.guidance.facts.quality import quality_facts, quality_wanted
from verkosto.guidance.facts.shape import shape_facts, shape_wanted
from verkosto.guidance.facts.six_d import six_d_facts, six_d_wanted
from verkosto.guidance.facts.ties import ties_facts, ties_wanted
from verkosto.guidance.facts.trust import trust_facts, trust_wanted
from verkosto.guidance.facts.types import types_facts, types_wanted
from verkosto.guidance.facts.work import work_facts, work_wanted
from verkosto.guidance.rules.borders import BORDERS_RULES
from verkosto.guidance.rules.centre import CENTRE_RULES
from verkosto.guidance.rules.change import CHANGE_RULES
from verkosto.guidance.rules.edge import EDGE_RULES
from verkosto.guidance.rules.perception import PERCEPTION_RULES
from verkosto.guidance.rules.quality import QUALITY_RULES
from verkosto.guidance.rules.shape import SHAPE_RULES
from verkosto.guidance.rules.six_d import SIX_D_RULES
from verkosto.guidance.rules.ties import TIES_RULES
from verkosto.guidance.rules.trust import TRUST_RULES
from verkosto.guidance.rules.types import TYPES_RULES
from verkosto.guidance.rules.work import WORK_RULES
from verkosto.guidance.verdict import Family

FAMILIES: Final = (
    Family("quality", quality_facts, quality_wanted, QUALITY_RULES),
    Family("shape", shape_facts, shape_wanted, SHAPE_RULES),
    Family("centre", centre_facts, centre_wanted, CENTRE_RULES),
    Family("borders", borders_facts, borders_wanted, BORDERS_RULES),
    Family("ties", ties_facts, ties_wanted, TIES_RULES),
    Family("edge", edge_facts, edge_wanted, EDGE_RULES),
    Family("types", types_facts, types_wanted, TYPES_RULES),
    Family("trust", trust_facts, trust_wanted, TRUST_RULES),
    Family("six_d", six_d_facts, six_d_wanted, SIX_D_RULES),
    Family("work", work_facts, work_wanted, WORK_RULES),
    Family("change", change_facts, change_wanted, CHANGE_RULES),
    Family("perception", perception_facts, perception_wanted, PERCEPTION_RULES),
)
