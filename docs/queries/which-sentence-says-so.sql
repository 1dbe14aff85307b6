-- Which sentences say so? Every statement with its sentence and where it stands.
SELECT s.statement_id, s.holder_id, s.frame, s.target_id, s.polarity, s.alignment, s.factuality, s.voice,
       s.confidence, s.sentence, a.title, a.url, a.source, a.published_at
FROM statements s JOIN articles a ON a.article_id = s.article_id
ORDER BY s.confidence DESC, s.statement_id
