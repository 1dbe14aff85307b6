/**
 * Stands in a package of CoreNLP, whose tagger shows its weights to nobody else: {@link
 * edu.stanford.nlp.tagger.maxent.ViterbiTagger} searches with them. Everything of ours that need
 * not be here is under {@code org.sikap}.
 */
package edu.stanford.nlp.tagger.maxent;
