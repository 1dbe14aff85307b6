package org.sikap.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.data.DataFile;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.core.stance.SentenceAnalysis;
import org.sikap.core.stance.Statement;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;
import org.sikap.jobs.score.ReadableLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sikap explain}: what the engine sees in a text, rule by rule. Needs no Spark. */
@Command(
    name = "explain",
    description = "Shows actors, statements and the rules behind them in a sentence or a file.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "TEXT",
      description = "A sentence, or the path of a text file.")
  private String text;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of the text, such as 2022-03-01, for roles (default: today).")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      description = "Language of the text (default: ${DEFAULT-VALUE}).")
  private String language;

  @Mixin private KnowledgeOptions knowledge;

  @Mixin private LogOptions log;

  @Override
  public Integer call() {
    log.apply();
    EngineConfiguration configuration =
        knowledge.configuration(ReadableLanguages.only(List.of(language))).withProvisionalActors();
    Engines engines = Engines.of(configuration);
    LocalDate day = date.orElseGet(LocalDate::now);
    ArticleAnalysis analysis = engines.engine(language).analyse(content(), Optional.of(day));
    print(analysis, engines.knowledge().register(), day, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private String content() {
    return file().map(path -> DataFile.local(path).text()).orElse(text);
  }

  private Optional<Path> file() {
    try {
      return Optional.of(Path.of(text)).filter(Files::isRegularFile);
    } catch (InvalidPathException exception) {
      return Optional.empty();
    }
  }

  private static void print(
      ArticleAnalysis analysis, ActorRegister register, LocalDate day, PrintWriter out) {
    out.println(paint("@|bold Actors|@"));
    if (analysis.mentions().isEmpty()) {
      out.println("  none");
    }
    for (ActorMention mention : analysis.mentions()) {
      String id = mention.actor().id();
      String root = register.root(id, Optional.of(day));
      out.printf(
          "  %s %s %s, %s%n",
          paint("@|cyan " + id + "|@"),
          mention.actor().displayName(),
          lower(mention.nameKind()),
          root.equals(id) ? "stands for itself" : "stands for " + root);
    }
    int count = 0;
    for (SentenceAnalysis sentence : analysis.sentences()) {
      for (Statement statement : sentence.statements()) {
        print(++count, statement, out);
      }
      sentence.rejections().forEach(reason -> out.println(paint("@|yellow rejected|@ ") + reason));
      sentence
          .unresolved()
          .forEach(name -> out.println(paint("@|yellow not in the register|@ ") + name.name()));
    }
    out.printf(
        "%d of %d sentences parsed, %d statements%n",
        analysis.parsedCount(), analysis.sentenceCount(), count);
    out.flush();
  }

  private static void print(int number, Statement statement, PrintWriter out) {
    out.println(paint("@|bold Statement " + number + "|@ ") + statement.sentence());
    out.printf(
        Locale.ROOT,
        "  %s -> %s  %s  %s  (%s, %s, %s, confidence %.2f)%n",
        who(statement.holderId(), statement.holderRoot(), statement.holderText()),
        who(statement.targetId(), statement.targetRoot(), statement.targetText()),
        statement.frame().id(),
        signed(statement.polarity()),
        lower(statement.frame().channel()),
        lower(statement.factuality()),
        lower(statement.voice()),
        statement.confidence());
    statement.reportedBy().ifPresent(by -> out.println("  reported by " + by));
    statement
        .quantity()
        .ifPresent(
            quantity ->
                out.printf(
                    Locale.ROOT,
                    "  quantity %,.0f to %,.0f %s%n",
                    quantity.low(),
                    quantity.high(),
                    quantity.unit()));
    int step = 0;
    for (String rule : statement.trace()) {
      out.printf("  %d. %s%n", ++step, rule);
    }
  }

  private static String who(String id, String root, String words) {
    String name = id.equals(root) ? id : id + " of " + root;
    return paint("@|cyan " + name + "|@") + " \"" + words + "\"";
  }

  private static String signed(double polarity) {
    String colour = polarity < 0 ? "red" : "green";
    return paint("@|" + colour + " " + String.format(Locale.ROOT, "%+.2f", polarity) + "|@");
  }

  private static String paint(String marked) {
    return Ansi.AUTO.string(marked);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
