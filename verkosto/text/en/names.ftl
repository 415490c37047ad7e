# Names of relations and views.
relation-contact = Contact
relation-info = Receiving information
relation-joint = Joint work
relation-referral = Referral
relation-resource = Giving resources
relation-wish = Desired collaboration
relation-any = All relations together
view-union = At least one says so
view-confirmed = Both say so
view-directed = Who named whom
