-- Whose regard is not returned?
SELECT there.holder_id, there.target_id, there.polarity AS there_polarity, back.polarity AS back_polarity,
       there.polarity - back.polarity AS difference
FROM actor_relations there
JOIN actor_relations back ON back.holder_id = there.target_id AND back.target_id = there.holder_id AND back.period = 'all'
WHERE there.period = 'all' AND there.stories >= 2 AND back.stories >= 2
ORDER BY there.polarity - back.polarity DESC, there.holder_id, there.target_id
