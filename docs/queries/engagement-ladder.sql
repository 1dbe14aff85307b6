-- How far does each actor go: asserted statements by rung (0 words, 1 diplomatic, 2 economic, 3 military aid, 4 troops)?
SELECT holder_root, engagement, count(*) AS statements, count(DISTINCT story_id) AS stories
FROM statements
WHERE factuality = 'asserted' AND alignment <> 0
GROUP BY holder_root, engagement
ORDER BY holder_root, engagement
