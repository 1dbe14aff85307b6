-- How far does each actor go: stories by rung (0 words, 1 diplomatic, 2 economic, 3 military aid, 4 troops), of what is
-- asserted, not said of the actor by another, and for or against a party to the conflict?
SELECT holder_root, engagement, count(DISTINCT story_id) AS stories, count(*) AS statements
FROM statements
WHERE factuality = 'asserted' AND voice <> 'attributed' AND abs(alignment) > 0.5 * abs(polarity)
GROUP BY holder_root, engagement
ORDER BY holder_root, engagement
