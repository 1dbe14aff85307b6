-- Where did an actor stand from month to month?
SELECT period_start, score, low, high, label, stories
FROM actor_stances
WHERE actor_id = 'USA' AND level = 'root' AND period = 'month'
ORDER BY period_start
