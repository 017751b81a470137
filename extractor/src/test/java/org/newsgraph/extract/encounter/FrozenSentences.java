package org.newsgraph.extract.encounter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.FrozenAnnotation;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.Scenes;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.MentionForm;

/** Readings of short texts whose annotation lies frozen beside the tests; found by their text. */
public final class FrozenSentences {

  private static final List<String> PEOPLE = List.of("Anna Berg", "Carl Dahl", "Erik Falk");

  private final FrozenAnnotation frozen = new FrozenAnnotation();
  private final List<String> lines;

  /** Reads the annotations, without thawing them. */
  public FrozenSentences() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FrozenSentences.class.getResourceAsStream("sentences.jsonl")),
                StandardCharsets.UTF_8))) {
      lines = reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(AnnotatedArticle article) {
    return article.sentences().stream()
        .filter(sentence -> sentence.kind() == BlockKind.BODY)
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }

  /** The reading of the text, whose cast is the three people known by name. */
  public Reading read(String text) {
    AnnotatedArticle article =
        lines.stream()
            .filter(line -> line.contains("\"text\":\"" + text + "\""))
            .map(frozen::thaw)
            .filter(candidate -> text(candidate).equals(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No frozen annotation of: " + text));
    Cast cast = cast(article);
    Quotations none = new Quotations(List.of());
    return Reading.of(article, none, cast, new Scenes(article, none, cast));
  }

  private static Cast cast(AnnotatedArticle article) {
    List<Reference> references = new ArrayList<>();
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      Syntax syntax = new Syntax(sentence);
      for (int at = 0; at + 1 < sentence.tokens().size(); at++) {
        String name = sentence.token(at).text() + " " + sentence.token(at + 1).text();
        if (PEOPLE.contains(name)) {
          references.add(
              new Reference(
                  sentence.index(),
                  at,
                  at + 2,
                  syntax.headOf(at, at + 2),
                  MentionForm.NAME,
                  List.of(name)));
          Mention mention = new Mention(sentence.token(at).span(), name, MentionForm.NAME);
          entities.putIfAbsent(
              name, new Entity(name, EntityKind.PERSON, "", name, List.of(), List.of(mention)));
        }
      }
      places(sentence, entities, references);
    }
    return new Cast(List.copyOf(entities.values()), references);
  }

  /** The places that the tagger found, a word each. */
  private static void places(
      Sentence sentence, Map<String, Entity> entities, List<Reference> references) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      Token token = sentence.token(at);
      if (token.name() == NameTag.PLACE) {
        references.add(
            new Reference(
                sentence.index(), at, at + 1, at, MentionForm.NAME, List.of(token.text())));
        Mention mention = new Mention(token.span(), token.text(), MentionForm.NAME);
        entities.putIfAbsent(
            token.text(),
            new Entity(
                token.text(), EntityKind.PLACE, "", token.text(), List.of(), List.of(mention)));
      }
    }
  }
}
