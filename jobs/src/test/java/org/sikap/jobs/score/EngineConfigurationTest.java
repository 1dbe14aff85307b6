package org.sikap.jobs.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sikap.core.data.DataFile;

class EngineConfigurationTest {
  private static DataFile actors(String name) {
    String content = "- {id: testland, kind: state, names: {en: [" + name + "]}}\n";
    return new DataFile("mine.yaml", content.getBytes(StandardCharsets.UTF_8));
  }

  private static EngineConfiguration configuration(String name) {
    return EngineConfiguration.of(List.of(actors(name)), Optional.empty(), List.of("en"));
  }

  @Test
  void travelsToOtherProcesses() throws Exception {
    EngineConfiguration configuration = configuration("Testland");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(configuration);
    }
    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      EngineConfiguration received = (EngineConfiguration) stream.readObject();
      assertThat(received.fingerprints()).isEqualTo(configuration.fingerprints());
      assertThat(received.loadKnowledge().register().find("testland")).isPresent();
    }
  }

  @Test
  void anythingThatChangesResultsChangesTheFingerprint() {
    String fingerprint = configuration("Testland").fingerprints().analysis();
    assertThat(fingerprint).isEqualTo(configuration("Testland").fingerprints().analysis());
    assertThat(configuration("Testonia").fingerprints().analysis()).isNotEqualTo(fingerprint);
    assertThat(
            EngineConfiguration.of(List.of(), Optional.of(actors("Testland")), List.of("en"))
                .fingerprints()
                .analysis())
        .isNotEqualTo(fingerprint);
    assertThat(
            EngineConfiguration.of(List.of(actors("Testland")), Optional.empty(), List.of())
                .fingerprints()
                .analysis())
        .isNotEqualTo(fingerprint);
  }
}
