-- Who stands how towards whom?
SELECT holder_id, target_id, polarity, statements, stories
FROM actor_relations
WHERE period = 'all'
ORDER BY statements DESC, holder_id, target_id
