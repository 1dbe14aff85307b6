package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.core.TestKnowledge;
import org.sikap.core.evaluation.DirectedSign;

/** What Indonesian does otherwise than English: voices, clitics, owners behind their noun. */
class IndonesianEngineIT {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 5, 1));

  private static List<Statement> statements(String text) {
    return TestKnowledge.engine("id").analyse(text, DAY).statements();
  }

  private static Statement only(String text, String holder, String target) {
    List<Statement> found =
        statements(text).stream()
            .filter(statement -> statement.holderRoot().equals(holder))
            .filter(statement -> statement.targetRoot().equals(target))
            .toList();
    assertThat(found).as(text).isNotEmpty();
    return found.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus mendukung Rusia.",
        "Rusia didukung Belarus.",
        "Rusia didukung oleh Belarus.",
        "Belarus adalah pendukung Rusia.",
        "Dukungan Belarus terhadap Rusia menguat.",
        "Belarus dukung Rusia"
      })
  void oneFrameWhateverTheAffix(String text) {
    assertThat(only(text, "BLR", "RUS").polarity()).isPositive();
    assertThat(statements(text)).noneMatch(found -> found.holderRoot().equals("RUS"));
  }

  @Test
  void agentOfARelativeClauseStandsBehindItsVerb() {
    assertThat(only("Tentara yang dikirim Korea Utara ke Rusia tewas.", "PRK", "RUS").frame().id())
        .isEqualTo("send_troops");
  }

  @Test
  void whatIsDoneInAPlaceIsDoneToItsState() {
    assertThat(only("Inggris mengecam serangan Rusia di Kyiv.", "RUS", "UKR").polarity())
        .isNegative();
    assertThat(only("Inggris mengecam serangan Rusia di Kyiv.", "GBR", "RUS").polarity())
        .isNegative();
  }

  @Test
  void numbersHaveAPointBetweenThousands() {
    assertThat(
            only("Korea Utara mengirim 10.000 hingga 12.000 tentara ke Rusia.", "PRK", "RUS")
                .quantity())
        .contains(new Quantity(10_000, 12_000, "tentara"));
  }

  @Test
  void whoSpeaksBehindAQuotationMeansItself() {
    Statement statement =
        only(
            "\"Kami mendukung Ukraina,\" ujar Menlu Jerman Annalena Baerbock, Senin (3/4).",
            "DEU",
            "UKR");
    assertThat(statement.voice()).isEqualTo(Voice.QUOTED);
  }

  @Test
  void receiverLeftOutIsTheOneDealtWithBefore() {
    String text = "Korea Utara mendukung Rusia. Pyongyang juga mengirim amunisi.";
    assertThat(statements(text))
        .anyMatch(
            found -> found.frame().id().equals("aid_military") && found.targetRoot().equals("RUS"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Rusia harus mundur,\" kata Kanselir Jerman Olaf Scholz. | DEU | RUS | -1",
        "\"Moskow wajib menghentikan serangannya ke Ukraina,\" kata Presiden Lituania. | LTU | RUS | -1",
        "Menlu Jepang mengatakan bahwa Rusia harus menarik diri dari Ukraina. | JPN | UKR | 1",
        "Macron menyerukan agar Rusia menghentikan perang. | FRA | RUS | -1",
        "\"Belarus kami hargai,\" kata Presiden Rusia Vladimir Putin. | RUS | BLR | 1",
        "Bukan Hungaria yang membantu Ukraina, melainkan Polandia. | POL | UKR | 1",
        "Negara yang mengecam Rusia itu adalah Estonia. | EST | RUS | -1",
        "Estonia tak pernah lelah membela Ukraina. | EST | UKR | 1",
        "Belarus, sekutu dekat Rusia, menutup perbatasan. | RUS | BLR | 1",
        "Rusia menuduh Ukraina berbohong. | RUS | UKR | -1",
        "Rusia mengancam akan menyerang Polandia. | RUS | POL | -1",
        "Kuba menggelar parade. Negara komunis tersebut memuji Rusia. | CUB | RUS | 1",
        "Amunisi untuk Ukraina telah dikirim Ceko. | CZE | UKR | 1",
        "Dikecam Jepang, Rusia Bergeming | JPN | RUS | -1",
        "Inggris Sanksi Rusia | GBR | RUS | -1",
        "Latvia geram terhadap Rusia. | LVA | RUS | -1",
        "Inggris berhasil meyakinkan Jepang mengirim senjata ke Ukraina. | JPN | UKR | 1",
        "Menlu Latvia berbicara di Riga. \"Rusia adalah negara teroris,\" ujarnya. | LVA | RUS | -1",
        "Kuba menentang resolusi yang menuntut Rusia mundur. | CUB | RUS | 1",
      })
  void whoStandsWhere(String text, String holder, String target, int sign) {
    assertThat(DirectedSign.strongest(statements(text)).keySet())
        .as(text)
        .contains(new DirectedSign(holder, target, sign));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tidak satu pun pejabat India mengkritik Rusia.",
        "Meksiko tidak lagi mendukung Rusia.",
        "Belum ada bantuan militer dari Jepang untuk Ukraina.",
        "Tidak jelas apakah Korea Selatan mengirim peluru ke Ukraina.",
        "Andai Ukraina kalah, Rusia akan menyerang Polandia.",
        "Beijing membantah pihaknya mempersenjatai Moskow.",
      })
  void deniedDoubtedOrConditional(String text) {
    assertThat(DirectedSign.strongest(statements(text))).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prancis belum mengakui Taliban.",
        "Jerman mungkin mengirim tank ke Ukraina.",
        "Rusia membantah menyerang rumah sakit di Mariupol.",
        "Pertemuan itu berlangsung di Moskow."
      })
  void whatIsNotSoIsNoStance(String text) {
    assertThat(statements(text))
        .noneMatch(
            found -> found.factuality() == Factuality.ASSERTED && Math.abs(found.polarity()) > 0.3);
  }
}
