package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.ProblemCode;

class PathSourceTest {

  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.write(file, bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReadOutcome> read(Object... inputs) {
    List<String> names = Arrays.stream(inputs).map(Object::toString).toList();
    try (Stream<ReadOutcome> articles = new PathSource(names).articles()) {
      return articles.toList();
    }
  }

  private static List<String> keys(Object... inputs) {
    return read(inputs).stream().map(outcome -> ((RawArticle) outcome).key()).toList();
  }

  private static String text(Path file) {
    return ((RawArticle) read(file).get(0)).text();
  }

  private static ProblemCode fault(Path file) {
    return ((Unreadable) read(file).get(0)).problem().code();
  }

  @Test
  void folderGivesItsArticlesInOrderOfTheirPaths() throws IOException {
    write("b.txt", "B");
    write("a/z.html", "<p>Z");
    write("a.txt", "A");

    assertThat(keys(folder)).containsExactly("a.txt", "a/z.html", "b.txt");
    assertThat(read(folder).get(1).source()).isEqualTo(folder + "/a/z.html");
  }

  @Test
  void hiddenFilesAndUnknownEndingsOfAFolderArePassedOver() throws IOException {
    write("a.txt", "A");
    write(".hidden/b.txt", "B");
    write("c.pdf", "C");

    assertThat(keys(folder)).containsExactly("a.txt");
  }

  @Test
  void folderWithoutArticlesIsReported() throws IOException {
    write("c.pdf", "C");

    assertThat(fault(folder)).isEqualTo(ProblemCode.READ_EMPTY);
  }

  @Test
  void linkBackToAFolderAboveIsNoEndlessWay() throws IOException {
    write("a/a.txt", "A");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    assertThat(keys(folder)).containsExactly("a/a.txt");
  }

  @Test
  void fileReachedTwiceIsReadOnce() throws IOException {
    Path file = write("a/a.txt", "A");

    assertThat(keys(folder, file)).containsExactly("a/a.txt");
  }

  @Test
  void equalKeysBelowTwoRootsAreToldApartByTheRoots() throws IOException {
    write("monday/a.txt", "A");
    write("tuesday/a.txt", "B");
    write("tuesday/b.txt", "C");

    assertThat(keys(folder.resolve("monday"), folder.resolve("tuesday")))
        .containsExactly("monday/a.txt", "tuesday/a.txt", "b.txt");
  }

  @Test
  void byteOrderMarkTellsTheCharsetAndIsNoCharacter() throws IOException {
    assertThat(text(write("8.txt", "\uFEFFÅse"))).isEqualTo("Åse");
    assertThat(text(write("16.txt", "\uFEFFÅse".getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo("Åse");
  }

  @Test
  void pageMayDeclareItsCharset() throws IOException {
    String page = "<html><head><meta charset=iso-8859-1></head><p>Åse said “no”.";

    assertThat(text(write("a.html", page.getBytes(Charset.forName("windows-1252")))))
        .isEqualTo(page);
  }

  @Test
  void bytesThatAreNoUtf8RefuseTheFile() throws IOException {
    Path file = write("a.txt", "Åse said no.".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(fault(file)).isEqualTo(ProblemCode.READ_CHARSET);
    assertThat(((Unreadable) read(file).get(0)).problem().message())
        .contains("byte 0xC5 at offset 0");
  }

  @Test
  void everyBadInputHasItsCode() throws IOException {
    assertThat(fault(folder.resolve("missing.txt"))).isEqualTo(ProblemCode.READ_MISSING);
    assertThat(fault(write("empty.txt", ""))).isEqualTo(ProblemCode.READ_EMPTY);
    assertThat(fault(write("blank.txt", " \n"))).isEqualTo(ProblemCode.READ_EMPTY);
    assertThat(fault(write("zero.txt", "a\0b"))).isEqualTo(ProblemCode.READ_BINARY);
    assertThat(fault(write("pdf.txt", "%PDF-1.7 text"))).isEqualTo(ProblemCode.READ_BINARY);
    assertThat(fault(write("16.txt", "Text".getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo(ProblemCode.READ_CHARSET);
    assertThat(fault(write("a.doc", "text"))).isEqualTo(ProblemCode.READ_UNKNOWN_FORMAT);
  }

  @Test
  void hugeFileIsRefusedUnread() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(50_000_000);
    }

    assertThat(fault(file)).isEqualTo(ProblemCode.READ_TOO_LARGE);
  }

  @Test
  void standardInputIsKeyedByWhatItSays() {
    ByteArrayInputStream in =
        new ByteArrayInputStream("<!DOCTYPE html><p>Hello".getBytes(StandardCharsets.UTF_8));
    try (Stream<ReadOutcome> articles = new Inputs(List.of("-"), in).articles()) {
      RawArticle article = (RawArticle) articles.toList().get(0);
      assertThat(article.source()).isEqualTo("-");
      assertThat(article.format()).isEqualTo(Format.HTML);
      assertThat(article.key()).isEqualTo("stdin-" + article.fingerprint().substring(0, 16));
    }
  }
}
