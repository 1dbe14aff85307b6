-- Which stories drive an actor's score? `pull` is what a story adds, as in docs/method.md.
WITH articles_of AS (
  SELECT story_id, article_id, sum(weight) AS article_weight,
         sum(weight * alignment) / sum(weight) AS article_score
  FROM statements
  WHERE holder_root = 'DEU' AND weight > 0
  GROUP BY story_id, article_id
)
SELECT story_id, min(article_id) AS article_id, avg(article_score) AS score,
       least(1.0, sum(article_weight)) AS weight,
       avg(article_score) * least(1.0, sum(article_weight)) AS pull
FROM articles_of
GROUP BY story_id
ORDER BY abs(avg(article_score) * least(1.0, sum(article_weight))) DESC, story_id
LIMIT 20
