-- Which amounts of what were given, promised or sent, and who reports them?
SELECT s.holder_root, s.target_root, s.frame, s.factuality, s.quantity_low, s.quantity_high, s.quantity_unit,
       a.source, a.published_at, s.sentence
FROM statements s JOIN articles a ON a.article_id = s.article_id
WHERE s.quantity_low IS NOT NULL AND s.channel = 'material' AND s.engagement > 0
ORDER BY s.quantity_unit, s.quantity_high DESC, s.statement_id
