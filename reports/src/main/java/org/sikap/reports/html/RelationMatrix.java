package org.sikap.reports.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.RelationRow;

/**
 * The relations among the actors with most statements.
 *
 * @param holders rows
 * @param targets columns
 * @param cells relations by holder and target id
 */
record RelationMatrix(
    List<Party> holders, List<Party> targets, Map<List<String>, RelationRow> cells) {
  private static final int MOST = 12;

  static RelationMatrix of(List<RelationRow> relations) {
    Map<List<String>, RelationRow> cells = new LinkedHashMap<>();
    relations.forEach(row -> cells.put(List.of(row.holder().id(), row.target().id()), row));
    return new RelationMatrix(
        most(relations, RelationRow::holder), most(relations, RelationRow::target), cells);
  }

  Optional<RelationRow> cell(Party holder, Party target) {
    return Optional.ofNullable(cells.get(List.of(holder.id(), target.id())));
  }

  private static List<Party> most(List<RelationRow> relations, Function<RelationRow, Party> side) {
    Map<Party, Long> statements = new LinkedHashMap<>();
    relations.forEach(row -> statements.merge(side.apply(row), row.statements(), Long::sum));
    return statements.entrySet().stream()
        .sorted(
            Map.Entry.<Party, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().id()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
