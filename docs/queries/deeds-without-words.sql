-- Who acts without saying so, or says what it does not do?
SELECT actor_id, actor_name, verbal_score, material_score,
       coalesce(material_score, 0.0) - coalesce(verbal_score, 0.0) AS gap, stories
FROM actor_stances
WHERE level = 'root' AND period = 'all' AND label <> 'insufficient'
  AND (material_score IS NOT NULL OR verbal_score IS NOT NULL)
ORDER BY abs(coalesce(material_score, 0.0) - coalesce(verbal_score, 0.0)) DESC, actor_id
