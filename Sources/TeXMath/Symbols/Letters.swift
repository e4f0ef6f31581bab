/// Greek letters and others that slant like Latin ones.
let slantedLetters = """
  alpha α beta β gamma γ delta δ epsilon ϵ zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π
  rho ρ sigma σ tau τ upsilon υ phi ϕ chi χ psi ψ omega ω varepsilon ε vartheta ϑ thetasym ϑ varpi ϖ varrho ϱ
  varsigma ς varphi φ varkappa ϰ partial ∂ imath ı jmath ȷ varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ
  varPi Π varSigma Σ varUpsilon Υ varPhi Φ varPsi Ψ varOmega Ω digamma ϝ
  """

/// Letters that stand upright: Greek capitals above all.
let uprightLetters = """
  Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω Alpha A Beta B Epsilon E Zeta Z
  Eta H Iota I Kappa K Mu M Nu N Omicron O Rho P Tau T Chi X nabla ∇ Digamma Ϝ AA Å aa å upmu μ
  """
