/** What the engine needs to know of a language, read from data: no rule names a language. */
package org.sikap.core.language;
