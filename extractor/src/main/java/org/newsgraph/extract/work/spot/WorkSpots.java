package org.newsgraph.extract.work.spot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.EntityKind;

/** Finds where works are meant: by their titles, and by "the film" where one was named before. */
public final class WorkSpots {

  private static final Set<String> BESIDE =
      Set.of("compound", "appos", "dep", "nmod", "flat", "amod", "obj", "nsubj");

  private final Reading reading;
  private final CreditWords words;

  public WorkSpots(Reading reading, CreditWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** The spots, in reading order. */
  public List<WorkSpot> find() {
    List<WorkSpot> spots = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<WorkSpot> here =
          reading.cast().in(sentence.index()).stream()
              .filter(this::isWork)
              .map(reference -> byTitle(sentence, reference))
              .toList();
      spots.addAll(here);
      if (here.isEmpty()) {
        byKind(sentence, named).ifPresent(spots::add);
      }
      here.forEach(spot -> named.add(spot.work()));
    }
    return spots;
  }

  private boolean isWork(Reference reference) {
    return reference.entities().size() == 1
        && reading.cast().entity(reference.entities().get(0)).kind() == EntityKind.WORK;
  }

  private WorkSpot byTitle(Sentence sentence, Reference title) {
    Syntax tree = reading.tree(sentence.index());
    String work = title.entities().get(0);
    Set<Integer> heads = new LinkedHashSet<>();
    heads.add(tree.headOf(title.start(), title.end()));
    String kind = reading.cast().entity(work).typeNoun();
    int head = heads.iterator().next();
    tree.head(head).stream()
        .filter(noun -> BESIDE.stream().anyMatch(relation -> tree.is(head, relation)))
        .filter(noun -> sentence.token(noun).lemma().equals(kind))
        .forEach(heads::add);
    tree.children(head).stream()
        .filter(noun -> BESIDE.stream().anyMatch(relation -> tree.is(noun, relation)))
        .filter(noun -> sentence.token(noun).lemma().equals(kind))
        .forEach(heads::add);
    nounBefore(sentence, title.start(), kind).ifPresent(heads::add);
    nounBehind(sentence, title.end(), kind).ifPresent(heads::add);
    return new WorkSpot(work, sentence.index(), new ArrayList<>(heads), title.end(), true);
  }

  /** The noun for its kind a few words before the title, wherever the parser hung them. */
  private static Optional<Integer> nounBefore(Sentence sentence, int title, String kind) {
    for (int at = title - 1; at >= Math.max(0, title - 8) && !kind.isEmpty(); at--) {
      if (sentence.token(at).tag().startsWith("VB")) {
        return Optional.empty();
      }
      if (sentence.token(at).lemma().equals(kind)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** "'X', the album that", "'X', his ninth book": the noun for its kind right behind a comma. */
  private static Optional<Integer> nounBehind(Sentence sentence, int end, String kind) {
    int size = sentence.tokens().size();
    int from = end;
    while (from < size && sentence.token(from).text().matches("['’”\"]|''|,")) {
      from++;
    }
    boolean apart = from > end && sentence.token(from - 1).text().equals(",");
    for (int at = from; apart && !kind.isEmpty() && at < Math.min(size, from + 6); at++) {
      Token token = sentence.token(at);
      if (token.lemma().equals(kind)) {
        return Optional.of(at);
      }
      if (token.tag().startsWith("VB") || token.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The film follows ...", "its director", "wrote it": the last work that can be meant. */
  private Optional<WorkSpot> byKind(Sentence sentence, List<String> named) {
    for (int at = 0; at < sentence.tokens().size() && !named.isEmpty(); at++) {
      Optional<String> work =
          meantByPronoun(sentence, at)
              ? Optional.of(named.get(named.size() - 1))
              : definite(sentence, at)
                  ? lastOf(sentence.token(at).lemma(), named)
                  : Optional.empty();
      if (work.isPresent()) {
        return Optional.of(new WorkSpot(work.get(), sentence.index(), List.of(at), at + 1, false));
      }
    }
    return Optional.empty();
  }

  private static boolean definite(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at > 0 && sentence.token(at).tag().matches("JJ|NN") && noun - at < 3) {
      at--;
    }
    return at >= 0 && sentence.token(at).text().matches("[Tt]h(e|is)");
  }

  private boolean meantByPronoun(Sentence sentence, int token) {
    Syntax tree = reading.tree(sentence.index());
    String text = sentence.token(token).text();
    boolean its = text.matches("[Ii]ts") && tree.is(token, "nmod:poss");
    boolean it = text.equals("it") && tree.is(token, "obj");
    return (its
            && tree.head(token).stream()
                .anyMatch(noun -> words.ofNoun(sentence.token(noun)).isPresent()))
        || (it && tree.head(token).stream().anyMatch(verb -> makes(sentence.token(verb))));
  }

  private boolean makes(Token verb) {
    return words
        .ofVerb(verb)
        .filter(Set.of(CreditKind.AUTHOR, CreditKind.DIRECTOR, CreditKind.PRESENTER)::contains)
        .isPresent();
  }

  private Optional<String> lastOf(String kind, List<String> named) {
    for (int i = named.size() - 1; i >= 0; i--) {
      String type = reading.cast().entity(named.get(i)).typeNoun();
      if (!type.isEmpty() && same(kind, type)) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.of(named.get(named.size() - 1))
        .filter(work -> reading.cast().entity(work).type().isEmpty())
        .filter(work -> STORIES.contains(kind));
  }

  private static boolean same(String kind, String type) {
    return kind.equals(type)
        || FILMS.contains(kind) && FILMS.contains(type) && Set.of("film", "movie").contains(kind)
        || BOOKS.contains(kind) && BOOKS.contains(type) && kind.equals("book");
  }

  /** What a work of an unknown kind may turn out to be. */
  private static final Set<String> STORIES =
      Set.of(
          "film",
          "movie",
          "documentary",
          "play",
          "musical",
          "opera",
          "ballet",
          "novel",
          "book",
          "memoir",
          "album",
          "song",
          "exhibition",
          "show",
          "series",
          "podcast",
          "production");

  private static final Set<String> FILMS =
      Set.of(
          "film",
          "movie",
          "documentary",
          "mockumentary",
          "drama",
          "comedy",
          "thriller",
          "biopic",
          "feature",
          "picture",
          "western");
  private static final Set<String> BOOKS =
      Set.of(
          "book",
          "novel",
          "memoir",
          "biography",
          "autobiography",
          "novella",
          "collection",
          "anthology");
}
