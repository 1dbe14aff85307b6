package org.sikap.core.stance;

import java.util.List;

/**
 * What one sentence yields.
 *
 * @param statements the statements found
 * @param rejections why tempting pairs gave none, for {@code sikap explain}
 * @param unresolved names that act or are acted on and are not in the register
 */
public record SentenceAnalysis(
    List<Statement> statements, List<String> rejections, List<UnresolvedName> unresolved) {
  public SentenceAnalysis {
    statements = List.copyOf(statements);
    rejections = List.copyOf(rejections);
    unresolved = List.copyOf(unresolved);
  }
}
