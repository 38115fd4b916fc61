package org.doudi.routing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doudi.decide.Refusal;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;

/// 事项序号 — 3.3-7: a review of the whole case numbers its items from one. Where items came back to it,
/// each of them is concluded under its own number, and what is split off gets the next free ones.
final class ItemNumbers {
    private ItemNumbers() {}

    static List<Integer> of(List<ConcludedItem> concluded, InRouting routed) {
        Set<Integer> back = routed.items().values().stream()
                .filter(Item::isUnderReview)
                .map(Item::itemNo)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Optional<Integer>> named =
                concluded.stream().map(ConcludedItem::itemNo).toList();
        if (back.isEmpty()) {
            return fromOne(named);
        }
        return withThoseThatCameBack(isThatOnlyOne(named, back) ? firstIs(back, named) : named, back, routed);
    }

    private static List<Integer> fromOne(List<Optional<Integer>> named) {
        return IntStream.rangeClosed(1, named.size())
                .peek(place ->
                        named.get(place - 1).filter(itemNo -> itemNo != place).ifPresent(ItemNumbers::refuse))
                .boxed()
                .toList();
    }

    /// One came back, and nobody has to say which.
    private static boolean isThatOnlyOne(List<Optional<Integer>> named, Set<Integer> back) {
        return back.size() == 1 && named.stream().allMatch(Optional::isEmpty);
    }

    private static List<Optional<Integer>> firstIs(Set<Integer> back, List<Optional<Integer>> named) {
        List<Optional<Integer>> first = new ArrayList<>(named);
        first.set(0, back.stream().findFirst());
        return first;
    }

    private static List<Integer> withThoseThatCameBack(
            List<Optional<Integer>> named, Set<Integer> back, InRouting routed) {
        Set<Integer> open = new TreeSet<>(back);
        List<Integer> numbers = new ArrayList<>();
        int next = 1
                + routed.items().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        for (Optional<Integer> itemNo : named) {
            itemNo.filter(each -> !open.remove(each)).ifPresent(ItemNumbers::refuse);
            numbers.add(itemNo.isPresent() ? itemNo.get() : next++);
        }
        if (!open.isEmpty()) {
            throw Refusal.invalid("review.items-open", "三.3", "退回研判的事项都应当有结论，缺第" + open + "项");
        }
        return numbers;
    }

    private static void refuse(int itemNo) {
        throw Refusal.invalid("review.item-not-under-review", "三.3", "第" + itemNo + "项不是待研判的事项，或者重复列出");
    }
}
