"""The report of the renovation desk: permits, sites, violations and deposits of a month, a week or some days."""
