package org.sikap.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.sikap.reports.SampleReports;
import org.sikap.reports.html.HtmlReport;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Finding;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.ReportTexts;

/** The report in a real browser, from disk; screenshots are kept under target/screenshots. */
class ReportInBrowserIT {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Path AXE =
      Path.of("target", "frontend", "node_modules", "axe-core", "axe.min.js");
  private static final String SCRIPT =
      "<script>window.ran=true;alert(1)</script>\"'><img src=x onerror=\"window.ran=true\">";

  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = Chromium.start();
    Files.createDirectories(SCREENSHOTS);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,en", "1280,id", "360,id"})
  void everySectionShowsItsDataWithoutAnErrorAndNothingIsCutOff(int width, String language)
      throws IOException {
    open("report-" + language, SampleReports.realistic(), ReportTexts.of(language), width);

    assertThat(browser.findElements(By.cssSelector("main > section")))
        .hasSizeGreaterThanOrEqualTo(11)
        .allSatisfy(section -> assertThat(section.getSize().getHeight()).isGreaterThan(80));
    assertThat(browser.findElements(By.cssSelector("figure.chart"))).hasSize(5);
    assertThat(run("return document.documentElement.dataset.charts")).isEqualTo("5");
    assertThat(browser.findElements(By.cssSelector("figure.chart canvas")))
        .hasSize(5)
        .allSatisfy(canvas -> assertThat(colours(canvas)).isGreaterThan(2));
    assertThat(run("return document.documentElement.scrollWidth")).isEqualTo((long) width);
    screenshot("report-" + language + "-" + width);
    assertThat(errors()).isEmpty();
  }

  @Test
  void filtersNarrowTheEvidenceAndTheAddressKeepsThem() throws IOException {
    ReportModel model = SampleReports.realistic();
    open("filters", model, ReportTexts.english(), 1280);
    long ofHungary = model.evidence().rows().stream().filter(row -> row.isHeldBy("HUN")).count();

    new Select(browser.findElement(By.name("holder"))).selectByValue("HUN");

    await(ofHungary + " of ");
    assertThat(browser.getCurrentUrl()).endsWith("#evidence?holder=HUN");
    browser.navigate().refresh();
    ready();
    assertThat(shown()).startsWith(ofHungary + " of ");
    browser.findElement(By.name("text")).sendKeys("no such words anywhere");
    assertThat(shown()).isEqualTo("No statement in this file matches.");
    browser.findElement(By.cssSelector("#filters button[type=reset]")).click();
    await(model.evidence().rows().size() + " of ");
    run(
        "const since = document.getElementsByName('since')[0]; since.value = '2022-06-01';"
            + "since.dispatchEvent(new Event('input', {bubbles: true}));");
    long late =
        model.evidence().rows().stream()
            .filter(
                row -> row.article().date().orElseThrow().toString().compareTo("2022-06-01") >= 0)
            .count();
    assertThat(shown()).startsWith(late + " of ");
    assertThat(errors()).isEmpty();
  }

  @Test
  void numbersLeadToTheSentencesBehindThem() throws IOException {
    ReportModel model = SampleReports.realistic();
    open("links", model, ReportTexts.english(), 1280);

    click(".shifts .causes a");
    assertThat(shown()).startsWith("1 of ");
    EvidenceRow cause =
        model.statement(model.timeline().shifts().get(0).causes().get(0)).orElseThrow();
    assertThat(browser.findElement(By.cssSelector("#statements blockquote")).getText())
        .isEqualTo(cause.sentence());
    click("#matrix td a");
    assertThat(browser.getCurrentUrl()).contains("holder=", "target=");
    assertThat(browser.findElements(By.cssSelector("#statements > li"))).isNotEmpty();
    click(".spectrum tbody a");
    assertThat(browser.findElements(By.cssSelector("#statements > li"))).isNotEmpty();
    assertThat(errors()).isEmpty();
  }

  @Test
  void everyFindingLeadsToTheSentencesOfItsActor() throws IOException {
    ReportModel model = SampleReports.realistic();
    open("findings", model, ReportTexts.english(), 1280);

    assertThat(browser.findElements(By.cssSelector(".findings > li"))).hasSize(3);
    for (Finding finding : model.findings()) {
      String actor = finding.evidence().orElseThrow().actor().id();
      click(".findings a[data-holder='" + actor + "']");
      assertThat(shown())
          .startsWith(
              model.evidence().rows().stream().filter(row -> row.isHeldBy(actor)).count() + " of ");
    }
  }

  @Test
  void relationsAreNarrowedBySignActorAndNumberInMatrixAndNetworkButNotInTheirData()
      throws IOException {
    open("relations", SampleReports.realistic(), ReportTexts.english(), 1280);
    long data = browser.findElements(By.cssSelector("#relations-table tbody tr")).size();
    new Select(browser.findElement(By.id("network-sign"))).selectByValue("against");
    new Select(browser.findElement(By.id("network-actor"))).selectByValue("RUS");
    WebElement least = browser.findElement(By.id("network-least"));
    least.clear();
    least.sendKeys("5");

    List<WebElement> left =
        browser.findElements(By.cssSelector("#matrix td[data-from]:not(.left-out)"));

    assertThat(left)
        .isNotEmpty()
        .allSatisfy(
            cell -> {
              assertThat(Double.parseDouble(cell.getAttribute("data-polarity"))).isNegative();
              assertThat(Long.parseLong(cell.getAttribute("data-count"))).isGreaterThanOrEqualTo(5);
              assertThat(List.of(cell.getAttribute("data-from"), cell.getAttribute("data-to")))
                  .contains("RUS");
              assertThat(cell.findElement(By.tagName("b")).isDisplayed()).isTrue();
            });
    assertThat(browser.findElements(By.cssSelector("#matrix td.left-out b")))
        .isNotEmpty()
        .noneMatch(WebElement::isDisplayed);
    assertThat(browser.findElements(By.cssSelector("#relations-table tbody tr")))
        .hasSize((int) data);
    assertThat(errors()).isEmpty();
  }

  @Test
  void theKeyboardAloneOpensATableChoosesAFilterAndFollowsALink() throws IOException {
    open("keyboard", SampleReports.realistic(), ReportTexts.english(), 1280);
    WebElement toggle = browser.findElement(By.cssSelector("#time details.data > summary"));

    toggle.sendKeys(Keys.ENTER);
    assertThat(browser.findElement(By.id("time-table")).isDisplayed()).isTrue();
    browser.findElement(By.cssSelector(".spectrum tbody a")).sendKeys(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).contains("#evidence?holder=");
    assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("evidence-title");
    browser.findElement(By.name("holder")).sendKeys("Hung");
    await(
        SampleReports.realistic().evidence().rows().stream()
                .filter(row -> row.isHeldBy("HUN"))
                .count()
            + " of ");
  }

  @Test
  void nothingThatComesFromOutsideRuns() throws IOException {
    Party holder = new Party("evil\"><script>window.ran=true</script>", SCRIPT);
    List<EvidenceRow> rows = new ArrayList<>();
    // More than the page holds uncompressed, so that both ways into it are tried.
    for (int number = 0; number < 80; number++) {
      rows.add(
          SampleReports.statement(
              "s" + number,
              holder,
              new Party("RUS", SCRIPT),
              SCRIPT + " said: " + SCRIPT,
              SampleReports.article(
                  SCRIPT, number % 2 == 0 ? "javascript:window.ran=true" : "https://x/" + SCRIPT)));
    }
    open(
        "injection",
        SampleReports.of(
            List.of(
                SampleReports.actor(holder.id(), holder.name(), 0.5, 3),
                SampleReports.insufficient("i", SCRIPT)),
            rows),
        ReportTexts.english(),
        1280);

    click("#statements + .more");
    assertThat(browser.findElements(By.cssSelector("#statements > li"))).hasSize(80);
    browser.findElements(By.cssSelector("#statements a:not([target])")).get(0).click();
    assertThat(run("return window.ran === undefined")).isEqualTo(true);
    assertThat(browser.findElements(By.cssSelector("img"))).isEmpty();
    assertThat(browser.findElement(By.cssSelector("#statements blockquote")).getText())
        .contains("<script>window.ran=true;alert(1)</script>");
  }

  @ParameterizedTest
  @CsvSource({"light,en,1280", "dark,en,360", "light,id,360", "dark,id,1280"})
  void axeFindsNoSeriousIssue(String scheme, String language, int width) throws IOException {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    open(
        "axe-" + scheme + "-" + language,
        SampleReports.realistic(),
        ReportTexts.of(language),
        width);
    screenshot("report-" + scheme);
    run("document.querySelectorAll('details').forEach(part => { part.open = true; })");
    run(Files.readString(AXE));

    Object found =
        browser.executeAsyncScript(
            "const done = arguments[0]; axe.run().then(result => done(result.violations"
                + ".filter(issue => ['serious', 'critical'].includes(issue.impact))"
                + ".map(issue => issue.id + ': ' + issue.nodes.slice(0, 3)"
                + ".map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | '))),"
                + "error => done([String(error)]))");

    assertThat((List<?>) found).isEmpty();
  }

  @Test
  void tenThousandStatementsStayUnderFiveMegabytesAndOpen() throws IOException {
    List<Party> parties =
        List.of(
            new Party("DEU", "Germany"), new Party("RUS", "Russia"), new Party("UKR", "Ukraine"));
    List<EvidenceRow> rows = SampleReports.evidence(parties, 15_200);
    ReportModel model = SampleReports.of(List.of(), rows.subList(0, 10_000));
    Path page = open("ten-thousand", model, ReportTexts.english(), 1280);

    assertThat(Files.size(page)).isLessThan(5_000_000);
    assertThat(shown()).startsWith("10,000 of 10,000");
  }

  @Test
  void fiveThousandActorsOpenWithinSeconds() throws IOException {
    List<ActorRow> actors = new ArrayList<>();
    for (int number = 0; number < 5000; number++) {
      actors.add(SampleReports.actor("a" + number, "Actor " + number, number / 2500.0 - 1, number));
    }
    List<EvidenceRow> evidence =
        SampleReports.evidence(
            List.of(new Party("a4999", "Actor 4999"), new Party("a1", "Actor 1")), 20);
    long start = System.nanoTime();
    open("five-thousand", SampleReports.of(actors, evidence), ReportTexts.english(), 1280);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(browser.findElements(By.cssSelector("#ranking table.spectrum tbody tr")))
        .hasSizeGreaterThan(100);
    assertThat(errors()).isEmpty();
  }

  private static Path open(String name, ReportModel model, ReportTexts texts, int width)
      throws IOException {
    Path page = Path.of("target", name + ".html").toAbsolutePath();
    try (Writer writer = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
      HtmlReport.in(texts).write(model, writer);
    }
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    browser.manage().logs().get(LogType.BROWSER);
    browser.get("about:blank");
    browser.get(page.toUri().toString());
    ready();
    return page;
  }

  private static void ready() {
    new WebDriverWait(browser, Duration.ofSeconds(60))
        .until(driver -> "ready".equals(run("return document.documentElement.dataset.evidence")));
  }

  private static void click(String selector) {
    WebElement element = browser.findElement(By.cssSelector(selector));
    String before = browser.getCurrentUrl();
    run("arguments[0].click()", element);
    if (element.getTagName().equals("a")) {
      new WebDriverWait(browser, Duration.ofSeconds(10))
          .until(driver -> !driver.getCurrentUrl().equals(before));
    }
  }

  private static void await(String begin) {
    new WebDriverWait(browser, Duration.ofSeconds(10)).until(driver -> shown().startsWith(begin));
  }

  private static String shown() {
    return browser.findElement(By.id("shown")).getText();
  }

  private static Object run(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  /** How many colours a drawing has: a blank one has one. */
  private static long colours(WebElement canvas) {
    return (long)
        run(
            "const canvas = arguments[0]; const seen = new Set();"
                + "const data = canvas.getContext('2d')"
                + ".getImageData(0, 0, canvas.width, canvas.height).data;"
                + "for (let i = 0; i < data.length; i += 4) {"
                + "seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]); }"
                + "return seen.size",
            canvas);
  }

  private static List<String> errors() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  private static void screenshot(String name) {
    Object png =
        browser
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
            .get("data");
    try {
      Files.write(
          SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
