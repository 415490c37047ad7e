# The start page: own data or a sample, and what this is.
home-heading = What is your network like?
home-lead = Bring the table of your network survey and see the map, the figures and what they mean.

home-own-heading = Your own data
home-own-about = Choose a table or drop it here. If actors and ties are in separate files, choose them at the same time.
home-own-shapes = What should the table look like?
home-privacy = Your data does not leave this machine. It is held in memory only and is gone soon after you close the tab.
home-sample-heading = Try a sample
home-sample-about = One click opens the map. All samples are invented.

home-open = { $source } is open. What next?
home-next-survey = Check what was read

home-what-heading = What can you see here?
home-map-heading = The map
home-map-about = Who is in contact with whom, who connects groups, and where there are gaps.
home-figures-heading = The figures
home-figures-about = How dense and how centralised the network is – every formula and source is one click away.
home-ratings-heading = Trust and collaboration
home-ratings-about = What kind of network its members think it is, what they trust and what works in the collaboration.
home-meaning-heading = The meaning
home-meaning-about = What the figures mean, what they do not tell, and what is worth discussing together.

sample-ohjausverkosto-title = Guidance network
sample-ohjausverkosto-about = Guidance for adults: about 45 actors in 12 organisations, two survey waves. The data is in Finnish.
sample-innovation_en-title = Innovation network
sample-innovation_en-about = About 120 actors from companies, the public sector and associations.
sample-tiny-title = Nine actors
sample-tiny-about = A small teaching example: one broker holds two groups together.
