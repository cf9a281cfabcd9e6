"""What small fitted networks are made of, in numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def gelu(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """The Gaussian error linear unit by its usual approximation (Hendrycks and Gimpel, 2016)."""
    import numpy as np

    told: NDArray[np.float32] = 0.5 * x * (1 + np.tanh(0.7978846 * (x + 0.044715 * x**3)))
    return told


def softmax(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Chances along the last axis, from their logarithms but for a constant."""
    import numpy as np

    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    told: NDArray[np.float32] = powers / powers.sum(axis=-1, keepdims=True)
    return told
