"""What was agreed: parties, contract versions, milestones, change orders, purchase orders."""
