package org.newsgraph.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.text.ContentHash;

/**
 * Tells which entities of different articles are one, by careful rules: people who bear the same
 * name of two words or more, and organisations, places and works of the same name and kind.
 * Everything else stays with its article: a wrong merge is worse than a missing one.
 */
public final class Identifier {

  private static final int LONGEST_SLUG = 80;

  /** What of an entity is needed to identify it; an article's mentions are not kept. */
  private record Candidate(
      ArticleEntity member, EntityKind kind, String subtype, String name, List<String> aliases) {

    NameKey key() {
      return NameKey.of(name);
    }

    /** Entities of different articles that share a bucket are one. */
    String bucket() {
      String slug = slugOf(key());
      String type = kind == EntityKind.WORK ? NameKey.of(subtype).slug() : "";
      return folder(kind) + slug + (type.isEmpty() ? "" : "_" + type);
    }
  }

  /**
   * The entities across all given articles. The result is a function of the set of articles: their
   * order does not matter, and an article that is taken out leaves no trace. No two articles may
   * share a key. The stream is read once, and only names are kept of it.
   */
  public Identities identify(Stream<ArticleFindings> articles) {
    Map<String, List<Candidate>> buckets = new HashMap<>();
    List<Identity> identities = new ArrayList<>();
    articles.forEach(article -> sort(candidates(article), buckets, identities));
    buckets.forEach(
        (path, members) -> identities.add(identity(path, members, reason(members.get(0), 1))));
    return new Identities(identities);
  }

  /** Puts each entity of an article into its bucket, or makes it an identity of its own. */
  private static void sort(
      List<Candidate> article, Map<String, List<Candidate>> buckets, List<Identity> alone) {
    Map<String, Long> bearers =
        article.stream().collect(Collectors.groupingBy(Candidate::bucket, Collectors.counting()));
    for (Candidate candidate : article) {
      String bucket = candidate.bucket();
      Reason reason = reason(candidate, bearers.getOrDefault(bucket, 0L));
      if (merges(reason)) {
        buckets.computeIfAbsent(bucket, key -> new ArrayList<>()).add(candidate);
      } else {
        alone.add(identity(pathOfItsOwn(candidate), List.of(candidate), reason));
      }
    }
  }

  private static List<Candidate> candidates(ArticleFindings article) {
    return article.entities().stream().map(entity -> candidate(article, entity)).toList();
  }

  private static Candidate candidate(ArticleFindings article, Entity entity) {
    return new Candidate(
        new ArticleEntity(article.article().key(), entity.id()),
        entity.kind(),
        entity.type(),
        entity.name(),
        entity.aliases());
  }

  private static Reason reason(Candidate candidate, long bearersInArticle) {
    int words = candidate.key().words().size();
    if (words == 0) {
      return Reason.NO_NAME;
    }
    if (candidate.kind() == EntityKind.PERSON && words == 1) {
      return Reason.SINGLE_NAME;
    }
    if (bearersInArticle > 1) {
      return Reason.NAMESAKES;
    }
    return candidate.kind() == EntityKind.PERSON
        ? Reason.SAME_FULL_NAME
        : Reason.SAME_NAME_AND_KIND;
  }

  private static boolean merges(Reason reason) {
    return reason == Reason.SAME_FULL_NAME || reason == Reason.SAME_NAME_AND_KIND;
  }

  /** A slug never holds an underscore, so what follows one cannot be taken for a name. */
  private static String pathOfItsOwn(Candidate candidate) {
    ArticleEntity member = candidate.member();
    return folder(candidate.kind())
        + slugOf(candidate.key())
        + "_"
        + ContentHash.of(List.of(member.article(), member.entity()));
  }

  private static String folder(EntityKind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "/";
  }

  private static String slugOf(NameKey key) {
    String slug = key.slug();
    if (slug.codePointCount(0, slug.length()) <= LONGEST_SLUG) {
      return slug;
    }
    String start = slug.substring(0, slug.offsetByCodePoints(0, LONGEST_SLUG));
    return start + "_" + ContentHash.of(List.of(slug));
  }

  private static Identity identity(String path, List<Candidate> members, Reason reason) {
    Candidate first = members.get(0);
    String label = mostCommon(members, Candidate::name);
    List<String> otherNames =
        members.stream()
            .flatMap(member -> Stream.concat(Stream.of(member.name()), member.aliases().stream()))
            .filter(name -> !name.equals(label))
            .distinct()
            .sorted()
            .toList();
    return new Identity(
        path,
        first.kind(),
        mostCommon(members, Candidate::subtype),
        label,
        otherNames,
        members.stream().map(Candidate::member).sorted().toList(),
        reason,
        List.of());
  }

  /** What most members say; the longer, then the first of the alphabet, when as many say either. */
  private static String mostCommon(List<Candidate> members, Function<Candidate, String> part) {
    Map<String, Long> votes =
        members.stream()
            .map(part)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return votes.keySet().stream()
        .min(
            Comparator.<String, Long>comparing(value -> -votes.getOrDefault(value, 0L))
                .thenComparing(value -> -value.length())
                .thenComparing(value -> value))
        .orElse("");
  }
}
