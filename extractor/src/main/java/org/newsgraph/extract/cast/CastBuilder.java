package org.newsgraph.extract.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.title.Title;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.text.Span;

/** Builds the cast of an article from the name tagger's runs. */
public final class CastBuilder {

  /** The cast of the article, works by the given titles included; references by name only. */
  public Cast build(AnnotatedArticle article, List<Title> titles) {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    Map<String, EntityKind> kinds = new LinkedHashMap<>();
    List<Reference> references = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Syntax syntax = new Syntax(sentence);
      for (int start = 0; start < sentence.tokens().size(); start++) {
        NameTag tag = sentence.token(start).name();
        int end = start;
        while (end < sentence.tokens().size()
            && sentence.token(end).name() == tag
            && tag != NameTag.NONE) {
          end++;
        }
        if (end == start) {
          continue;
        }
        Span span = sentence.token(start).span().cover(sentence.token(end - 1).span());
        String text =
            sentence
                .text()
                .substring(
                    span.start() - sentence.span().start(),
                    Math.min(sentence.text().length(), span.end() - sentence.span().start()));
        EntityKind kind =
            tag == NameTag.PERSON
                ? EntityKind.PERSON
                : tag == NameTag.PLACE ? EntityKind.PLACE : EntityKind.ORGANISATION;
        String id =
            kind.name().toLowerCase(Locale.ROOT)
                + "/"
                + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        kinds.put(id, kind);
        mentions
            .computeIfAbsent(id, key -> new ArrayList<>())
            .add(new Mention(span, text, MentionForm.NAME));
        references.add(
            new Reference(
                sentence.index(),
                start,
                end,
                syntax.headOf(start, end),
                MentionForm.NAME,
                List.of(id)));
        start = end - 1;
      }
    }
    List<Entity> entities = new ArrayList<>();
    mentions.forEach(
        (id, list) ->
            entities.add(
                new Entity(
                    id,
                    kinds.getOrDefault(id, EntityKind.PERSON),
                    "",
                    list.get(0).text(),
                    List.of(),
                    list)));
    return new Cast(entities, references);
  }
}
