package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.quotation.Quotation;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.finding.MentionForm;

/**
 * Resolves "I", "me" and "my" within a quotation to the one who speaks: the subject of a verb of
 * speech that stands outside the quotation in a sentence that it touches.
 */
final class FirstPerson {

  private static final Lexicon VERBS = Lexicon.of(FirstPerson.class, "speech-verbs.txt");

  private static final Set<String> WORDS = Set.of("i", "me", "my", "myself", "mine");

  private final Cast names;
  private final Discourse discourse;
  private final Quotations quotations;

  FirstPerson(Cast names, Discourse discourse, Quotations quotations) {
    this.names = names;
    this.discourse = discourse;
    this.quotations = quotations;
  }

  /** The references by a pronoun of the first person in the sentences. */
  List<Reference> find(List<Sentence> sentences) {
    List<Reference> found = new ArrayList<>();
    for (Quotation quotation : quotations.all()) {
      List<Sentence> touched =
          sentences.stream()
              .filter(sentence -> sentence.span().overlaps(quotation.outer()))
              .toList();
      Optional<String> speaker =
          touched.stream().flatMap(sentence -> speaker(sentence).stream()).findFirst();
      speaker.ifPresent(person -> touched.forEach(each -> refer(each, quotation, person, found)));
    }
    return found;
  }

  private void refer(Sentence sentence, Quotation quotation, String person, List<Reference> found) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      Token token = sentence.token(at);
      boolean first =
          token.tag().startsWith("PRP")
              && WORDS.contains(token.text().toLowerCase(java.util.Locale.ROOT));
      if (first && quotation.inner().contains(token.span())) {
        found.add(
            new Reference(sentence.index(), at, at + 1, at, MentionForm.PRONOUN, List.of(person)));
      }
    }
  }

  /** The one person who is the subject of a verb of speech outside quotations. */
  private Optional<String> speaker(Sentence sentence) {
    Syntax syntax = discourse.tree(sentence.index());
    List<String> speakers =
        IntStream.range(0, sentence.tokens().size())
            .filter(at -> VERBS.has(sentence.token(at).lemma()))
            .filter(at -> !discourse.isQuoted(sentence.index(), at))
            .boxed()
            .flatMap(at -> syntax.child(at, "nsubj").stream())
            .flatMap(subject -> person(sentence, syntax, subject).stream())
            .distinct()
            .toList();
    return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
  }

  private Optional<String> person(Sentence sentence, Syntax syntax, int subject) {
    List<Integer> heads = new ArrayList<>(List.of(subject));
    heads.addAll(syntax.children(subject, "appos"));
    heads.addAll(syntax.children(subject, "dep"));
    return heads.stream()
        .flatMap(at -> discourse.personAt(names, sentence.index(), at).stream())
        .findFirst();
  }
}
