/**
 * Articles before any analysis: their text made clean, their language told, their identity.
 *
 * <p>Every text that Sikap analyses passes {@link org.sikap.core.article.TextCleaner} once; the
 * evidence spans of the output tables point into what it returned.
 */
package org.sikap.core.article;
