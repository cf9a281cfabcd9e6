"""What the second look weighs: what each linear part says of the whole mail, and what the sentences
say one by one, the first named before the last, the strongest wherever it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# A sentence counts so much of the one before it.
_FADES = 0.6
# The factor that turns sums of parts into chances.
_SHARPNESS = 0.55


def softmax(raw: NDArray[Any]) -> NDArray[np.float64]:
    """Chances of the last axis."""
    import numpy as np

    powers = np.exp(raw - raw.max(axis=-1, keepdims=True))
    result: NDArray[np.float64] = powers / powers.sum(axis=-1, keepdims=True)
    return result


def averaged(second: NDArray[Any], sums: NDArray[Any]) -> NDArray[np.float64]:
    """The mean of what the second look says and what the plain sum of the parts says, as chances:
    the two err on different mails. Both are raw, (..., labels)."""
    return (softmax(second) + softmax(sums * _SHARPNESS)) / 2


def by_itself(sentences: NDArray[Any]) -> NDArray[np.float64]:
    """The chances of each matter by one sentence alone; sums are (..., labels)."""
    return softmax(sentences * _SHARPNESS)


def inputs_of(whole: NDArray[Any], sentences: NDArray[Any], words: int) -> NDArray[np.float64]:
    """The numbers that are weighed. `whole` is (parts, labels), `sentences` (sentences, labels)."""
    import numpy as np

    count, labels = sentences.shape
    if not count:
        said = np.zeros((3, labels))
    else:
        chances = by_itself(sentences)
        fading = _FADES ** np.arange(count)
        order = np.linspace(1.0, -1.0, count) if count > 1 else np.zeros(1)
        first = fading @ chances / fading.sum()
        said = np.stack([first, chances.max(axis=0), order @ chances])
    return np.concatenate([whole.ravel(), said.ravel(), [np.log1p(words)]])
