-- Who moved most since a date, and between which months?
SELECT actor_id, previous_start, period_start, previous_score, score, change
FROM stance_shifts
WHERE level = 'root' AND period_start >= DATE '2022-03-01'
ORDER BY abs(change) DESC, actor_id, period_start
