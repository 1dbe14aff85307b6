-- Who stands where, over the whole corpus?
SELECT actor_id, actor_name, label, score, low, high, verbal_score, material_score, engagement, stories, statements
FROM actor_stances
WHERE level = 'root' AND period = 'all'
ORDER BY CASE WHEN label = 'insufficient' THEN 1 ELSE 0 END, score DESC, actor_id
