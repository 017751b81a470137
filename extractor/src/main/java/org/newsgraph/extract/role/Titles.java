package org.newsgraph.extract.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.RolePhrase;

/** Ties titles to the names that follow them, alone, chained or for several names at once. */
final class Titles {

  /** Nouns that praise rather than tell what somebody does. */
  private static final Set<String> VAGUE = Set.of("star", "celebrity", "icon", "legend", "giant");

  private final NamesBeside names = new NamesBeside();

  /** Ties what stands right in front of a name, then what is joined to that. */
  void read(Tied tied) {
    List<RolePhrase> phrases = tied.phrases();
    phrases.forEach(phrase -> inFront(tied, phrase));
    phrases.forEach(phrase -> listed(tied, phrase));
    phrases.forEach(phrase -> called(tied, phrase));
    for (int i = phrases.size() - 1; i > 0; i--) {
      chained(tied, phrases.get(i - 1), phrases.get(i));
    }
  }

  /** "President A", "actors A, B and C", "Senator from Vermont A". */
  private void inFront(Tied tied, RolePhrase phrase) {
    Optional<Reference> within =
        tied.sentence().person(phrase.head()).filter(name -> name.end() > phrase.head() + 1);
    Optional<Reference> name =
        within.isPresent() ? within : names.nameAt(tied.sentence(), phrase.end());
    name.ifPresent(
        first -> {
          List<Reference> all = names.names(tied, phrase, first);
          if (!phrase.plural() || all.size() > 1) {
            all.forEach(each -> tied.tie(phrase, each, "title"));
          }
        });
  }

  /** "former members, including the musician A and B", "artists such as A, B and C". */
  private void listed(Tied tied, RolePhrase phrase) {
    if (phrase.plural() && !tied.isDone(phrase) && !VAGUE.contains(phrase.lemma())) {
      NamedSentence sentence = tied.sentence();
      int cue = sentence.lower(phrase.end()).equals(",") ? phrase.end() + 1 : phrase.end();
      int from = sentence.lower(cue).equals("such") ? cue + 2 : cue + 1;
      if (sentence.lower(cue).matches("including|such|like|namely")
          || sentence.lower(cue).equals(":")) {
        names.enumerated(tied, from).forEach(name -> tied.tie(phrase, name, "title"));
      } else {
        List<Reference> those = names.enumerated(tied, behindWere(sentence, phrase.end()));
        those.stream().filter(n -> those.size() > 1).forEach(n -> tied.tie(phrase, n, "title"));
      }
    }
  }

  /** "Other candidates elected here were A, B and C": the token behind "were". */
  private static int behindWere(NamedSentence sentence, int from) {
    int token = from;
    while (sentence.has(token)
        && token < from + 10
        && !sentence.lower(token).matches("were|are|,")
        && sentence.person(token).isEmpty()) {
      token++;
    }
    return sentence.lower(token).matches("were|are") ? token + 1 : sentence.size();
  }

  /** "a roofer by the name of A", "the singer known simply as A", "the skater who goes by A". */
  private void called(Tied tied, RolePhrase phrase) {
    if (!phrase.plural() && !tied.isDone(phrase)) {
      names
          .called(tied.sentence(), phrase.end())
          .ifPresent(name -> tied.tie(phrase, name, "title"));
    }
  }

  /** "singer, actor and activist A": a description joined to one that stands before a name. */
  private void chained(Tied tied, RolePhrase phrase, RolePhrase next) {
    boolean open =
        !tied.isDone(phrase)
            && (next.determiner() == Determiner.NONE || isPresented(phrase, next))
            && phrase.noun().isRole()
            && names.isJoint(tied.sentence(), phrase.end(), next.start());
    if (open) {
      tied.of(next)
          .filter(given -> !given.rule().equals("apposition"))
          .ifPresent(
              given ->
                  tied.found().add(new Appellation(given.person(), shared(phrase, next), "title")));
      tied.of(next).ifPresent(given -> tied.done().add(phrase));
    }
  }

  /** "a third candidate, the pharmacist A". */
  private static boolean isPresented(RolePhrase phrase, RolePhrase next) {
    return phrase.determiner() == Determiner.INDEFINITE && next.determiner() == Determiner.DEFINITE;
  }

  private static RolePhrase shared(RolePhrase phrase, RolePhrase next) {
    return phrase.of().isEmpty() && next.determiner() != Determiner.NONE
        ? phrase.of(next.of(), next.ofEntity())
        : phrase;
  }
}
