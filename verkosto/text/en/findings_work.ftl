# Findings on what the team has written of its work (R40 … R43, R47).
finding-r40 = Of the { $n } logged meetings, { $without } ended without closing. The danger is that things are left open.
finding-r40-ask = How do we keep time at the end of a meeting to ask: what, why, who, when and how?
rule-r40-name = Meetings end without closing
rule-r40-condition = In at least half of the logged meetings no time was spent on closing.
rule-r40-guard = Silent if fewer than four meetings are logged with their time for closing.

finding-r41 = { ways_of_working-short }: marked as agreed, but { $known } of the members who answered know about it ({ $yes }/{ $n }).
finding-r41-ask = How do we tell about it so that everybody knows?
rule-r41-name = Agreed, but not known
rule-r41-condition = The team has marked something as agreed, but fewer than 60% of the members who answered said “yes” to “Has this been agreed?” At most two are told, the least known first.
rule-r41-guard = Silent if nothing is marked as agreed, or what is agreed has fewer than eight answers.

finding-r42 = Most coordination, facilitation and metawork rests on one person ({ $share } of the { $n } logged tasks). The risk is that responsibility stays with one.
finding-r42-ask = Which tasks could somebody else take, and who stands in?
rule-r42-name = The work rests on one person
rule-r42-condition = One person holds at least 60% of the tasks that somebody is written down for. The person is not named.
rule-r42-guard = Silent if fewer than five tasks are written down with who does them.

finding-r43 = Most decisions ({ $share } of the { $n } logged) were made on the network’s behalf. The key challenge then is that sense-making and decisions are made too narrowly.
finding-r43-ask = Which of these decisions would have been better worked through together?
rule-r43-name = Decided on the network’s behalf
rule-r43-condition = At least 60% of the logged decisions were made on the network’s behalf.
rule-r43-guard = Silent if fewer than five decisions are logged with how they were made.

finding-r47 = { $known ->
    [true] Themes of the open answers coded by: { $coder }. The number of a theme says how many respondents mentioned the subject, not how important it is.
   *[false] It is not written down who coded the themes of the open answers. The number of a theme says how many respondents mentioned the subject, not how important it is.
}
finding-r47-ask = Did we understand the answers in the same way, and who might read them differently?
rule-r47-name = Themes are somebody’s reading
rule-r47-condition = At least one theme has been coded from the open answers.
rule-r47-guard = Silent if no themes have been coded.

threshold-work-meetings = How many meetings must be logged before closing is talked about (R40)
threshold-work-without-closing = How large a share of the meetings ends without closing to be talked about (R40)
threshold-work-poll-answers = How many answers it takes before what members know is compared with what was agreed (R41)
threshold-work-known = Below which share those who know of an agreement are pointed out (R41)
threshold-work-duties = How many tasks must be written down with who does them before the division is talked about (R42)
threshold-work-duties-share = How large a share of the tasks rests on one person to be talked about (R42)
threshold-work-decisions = How many decisions must be logged before the position of leadership is talked about (R43)
threshold-work-decisions-share = How large a share of the decisions is made on the network’s behalf to be talked about (R43)
