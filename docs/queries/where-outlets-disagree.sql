-- Where do the outlets of different countries disagree about an actor?
WITH told AS (
  SELECT s.actor_id, a.source_country, avg(s.score) AS score, count(DISTINCT a.story_id) AS stories
  FROM article_stances s JOIN articles a ON a.article_id = s.article_id
  WHERE s.score IS NOT NULL AND a.source_country IS NOT NULL
  GROUP BY s.actor_id, a.source_country
)
SELECT lower.actor_id, lower.source_country AS lower_country, lower.score AS lower_score, lower.stories AS lower_stories,
       higher.source_country AS higher_country, higher.score AS higher_score, higher.stories AS higher_stories
FROM told lower JOIN told higher ON higher.actor_id = lower.actor_id AND higher.score > lower.score
WHERE lower.stories >= 2 AND higher.stories >= 2
ORDER BY higher.score - lower.score DESC, lower.actor_id, lower_country, higher_country
