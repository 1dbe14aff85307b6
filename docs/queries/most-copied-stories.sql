-- Which stories were copied most?
SELECT story_id, count(*) AS articles, count(DISTINCT source) AS outlets,
       min(published_at) AS first_published, min(title) AS title
FROM articles
GROUP BY story_id
HAVING count(*) > 1
ORDER BY articles DESC, story_id
