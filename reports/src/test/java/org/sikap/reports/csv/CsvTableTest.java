package org.sikap.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sikap.reports.SampleReports;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.ReportModel;

class CsvTableTest {
  @ParameterizedTest
  @EnumSource(CsvTable.class)
  void everyRowHasEveryColumn(CsvTable table) throws IOException {
    assertThat(read(table, SampleReports.realistic()))
        .isNotEmpty()
        .allMatch(row -> row.size() == table.columns().size());
  }

  @Test
  void actorsCarryTheLabelsOfTheTablesAndEmptyCellsWhereNothingIsKnown() throws IOException {
    List<CSVRecord> rows = read(CsvTable.ACTORS, SampleReports.realistic());

    assertThat(rows)
        .filteredOn(row -> row.get("actor_id").equals("UKR"))
        .hasSize(1)
        .allMatch(
            row -> row.get("label").equals("with_ukraine") && row.get("score").equals("0.93"));
    assertThat(rows)
        .filteredOn(row -> row.get("actor_id").equals("VNM"))
        .allMatch(row -> row.get("score").isEmpty() && row.get("label").equals("insufficient"));
  }

  @Test
  void textsWithQuotesBreaksAndFormulasComeBackAsText() throws IOException {
    Party holder = new Party("x", "=HYPERLINK(\"http://a\")");
    ReportModel model =
        SampleReports.of(
            List.of(),
            List.of(
                SampleReports.statement(
                    "s1",
                    holder,
                    new Party("RUS", "Russia"),
                    "He said \"no\",\nand left.",
                    SampleReports.article("T", "https://a.example"))));

    CSVRecord row = read(CsvTable.EVIDENCE, model).get(0);

    assertThat(row.get("sentence")).isEqualTo("He said \"no\",\nand left.");
    assertThat(row.get("holder_name")).isEqualTo("'=HYPERLINK(\"http://a\")");
    assertThat(row.get("polarity")).isEqualTo("-0.9");
  }

  private static List<CSVRecord> read(CsvTable table, ReportModel model) throws IOException {
    StringWriter output = new StringWriter();
    table.write(model, output);
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(output.toString()))
        .getRecords();
  }
}
