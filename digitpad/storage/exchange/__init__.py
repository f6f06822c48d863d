"""Exchange drawings and data sets with other programs: write their files and read them back.

Only the writers and the job runner import Qt, so `digitpad predict` reads without it.
"""
